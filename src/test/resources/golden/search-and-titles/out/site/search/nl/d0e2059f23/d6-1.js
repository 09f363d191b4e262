handreikingData("nl/d6-1","Titels","nl/titels/index.html","page","","","E","letter-2","Één boom","H","letter-3","Hulp")
