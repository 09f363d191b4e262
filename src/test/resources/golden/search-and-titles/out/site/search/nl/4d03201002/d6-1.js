handreikingData("nl/d6-1","Titels","nl/titels/index.html","page","","","H","letter-3","Hulp","K","letter-4","Kosten Adem Kosten Één boom","T","letter-5","Titels")
