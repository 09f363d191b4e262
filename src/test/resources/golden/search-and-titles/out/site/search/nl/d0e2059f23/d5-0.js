handreikingData("nl/d5-0","Welkom","nl/index.html","page","","De eerste pagina.","","","De eerste pagina. Hier begint het. Adem Één boom Hulp Titels Zoeken")
