// There is no application here.
