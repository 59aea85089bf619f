// What puts the application on the page is written by a plugin.
