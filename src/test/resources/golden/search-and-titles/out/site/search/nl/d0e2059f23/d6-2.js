handreikingData("nl/d6-2","Titels","nl/titels/index.html","page","","","K","letter-4","Kosten Adem Kosten Één boom","T","letter-5","Titels")
