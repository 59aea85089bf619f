<h1>Welcome</h1>
@auth
  <a href="/profile">Profile</a>
@endauth
