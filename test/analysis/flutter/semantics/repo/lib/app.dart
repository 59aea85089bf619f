import 'package:flutter/material.dart';

class App extends StatelessWidget {
  const App({super.key});

  @override
  Widget build(BuildContext context) {
    return MaterialApp(home: Scaffold(body: Column(children: [
      Semantics(identifier: 'title', child: const Text('Orders')),
      Semantics(label: 'Our logo', child: const SizedBox()),
      const Text('Keyed', key: ValueKey('keyed')),
    ])));
  }
}
