handreikingData("nl/pages","page","recruit trainer"," #  #  #  #  !  #  #  # ")
