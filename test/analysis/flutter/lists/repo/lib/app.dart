import 'package:flutter/material.dart';

class App extends StatelessWidget {
  const App({super.key});

  @override
  Widget build(BuildContext context) {
    return MaterialApp(home: Scaffold(body: Column(children: [
      for (final name in ['Apples', 'Pears']) Text(name),
      ...['Plums'].map((name) => Text(name)),
      ListView.builder(itemCount: orders.length, itemBuilder: (context, index) => Text(orders[index].title)),
    ])));
  }
}
