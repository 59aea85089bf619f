import 'package:flutter/material.dart';

class OrderCard extends StatelessWidget {
  const OrderCard({super.key, required this.title, required this.child});

  final String title;
  final Widget child;

  @override
  Widget build(BuildContext context) {
    return Card(child: Column(children: [Text(title.toUpperCase()), _line(), child]));
  }

  Widget _line() => const Text('In stock');
}
