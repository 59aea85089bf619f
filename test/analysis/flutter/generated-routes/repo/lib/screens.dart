import 'package:flutter/material.dart';
import 'names.dart';

const List<String> hints = ["Find what you like", "Pay how you like"];

class Welcome extends StatelessWidget {
  const Welcome({super.key});

  @override
  Widget build(BuildContext context) {
    final isWide = MediaQuery.of(context).size.width > 600;
    return Column(
      children: [
        if (isWide) const Text('Welcome to the wide shop'),
        PageView.builder(
          itemCount: hints.length,
          itemBuilder: (context, index) => Text(hints[index]),
        ),
        TextButton(
          onPressed: () => Navigator.pushNamed(context, cartRoute),
          child: const Text('Skip'),
        ),
      ],
    );
  }
}

class Cart extends StatelessWidget {
  const Cart({super.key});

  @override
  Widget build(BuildContext context) {
    return Scaffold(
      appBar: AppBar(title: const Text('Cart'), leading: const BackButton()),
      drawer: const Drawer(child: Text('Orders')),
      body: const Text('Nothing in it'),
    );
  }
}
