import 'package:flutter/material.dart';

class App extends StatelessWidget {
  const App({super.key});

  @override
  Widget build(BuildContext context) {
    return MaterialApp(home: Scaffold(body: Column(children: [
      const Text('Welcome'),
      Text('Items: ${1 + 2}'),
      Text('★', semanticsLabel: 'Favourite'),
    ])));
  }
}
