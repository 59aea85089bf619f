const String welcomeRoute = "welcome";
const String cartRoute = "cart";
