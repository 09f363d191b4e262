handreikingData("nl/d1-0","Kosten","nl/adem/kosten/index.html","page","","Kosten.","","","Kosten. Een zin.")
