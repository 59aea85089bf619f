// Framework mode has an entry of its own.
