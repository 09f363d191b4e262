handreikingData("nl/d2-0","Één boom","nl/boom/index.html","page","","Één boom.","","","Één boom. Een zin. Kosten")
