import 'package:flutter/material.dart';

import 'card.dart';

class App extends StatelessWidget {
  const App({super.key});

  @override
  Widget build(BuildContext context) {
    return MaterialApp(home: Scaffold(body: const OrderCard(title: 'Shoes', child: Text('Size 40'))));
  }
}
