handreikingData("nl/d6-3","Titels","nl/titels/index.html","page","","","W","letter-6","Welkom","Z","letter-7","Zoeken")
