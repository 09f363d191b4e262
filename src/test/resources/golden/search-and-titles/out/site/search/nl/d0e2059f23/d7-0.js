handreikingData("nl/d7-0","Zoeken","nl/zoeken/index.html","page","","Zoeken.","","","Zoeken. Een zin. page / trainer, recruit /")
