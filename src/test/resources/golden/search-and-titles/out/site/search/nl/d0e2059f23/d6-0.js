handreikingData("nl/d6-0","Titels","nl/titels/index.html","page","","Titels.","","","Titels. Een zin. A E H K T W Z","A","letter-1","Adem")
