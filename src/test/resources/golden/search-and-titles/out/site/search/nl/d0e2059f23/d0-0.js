handreikingData("nl/d0-0","Adem","nl/adem/index.html","page","","Adem.","","","Adem. Een zin. Kosten")
