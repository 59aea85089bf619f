// There is no application at the top.
