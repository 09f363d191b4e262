handreikingData("nl/d3-0","Kosten","nl/boom/kosten/index.html","page","","Kosten.","","","Kosten. Een zin.")
