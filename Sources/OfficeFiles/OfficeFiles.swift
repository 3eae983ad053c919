// placeholder so the room compiles until its first file lands
