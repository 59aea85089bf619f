import 'package:flutter/material.dart';
import 'names.dart';
import 'router.dart' as router;

class App extends StatelessWidget {
  const App({super.key});

  @override
  Widget build(BuildContext context) {
    return MaterialApp(
      onGenerateRoute: router.generateRoute,
      initialRoute: welcomeRoute,
    );
  }
}
