handreikingData("nl/d4-0","Hulp","nl/hulp/index.html","page","","Waar hulp is.","","","Waar hulp is. Bel 112.")
