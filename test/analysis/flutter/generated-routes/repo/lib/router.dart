import 'package:flutter/material.dart';
import 'names.dart';
import 'screens.dart';

Route<dynamic> generateRoute(RouteSettings settings) {
  switch (settings.name) {
    case welcomeRoute:
      return MaterialPageRoute(builder: (context) => const Welcome());
    case cartRoute:
      return MaterialPageRoute(builder: (context) => const Cart());
    default:
      return MaterialPageRoute(builder: (context) => const Welcome());
  }
}
