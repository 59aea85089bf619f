<!doctype html>
<html>
  <body>
    <h1>Home</h1>
    <p><?= date("Y") ?></p>
  </body>
</html>
