import 'package:flutter/material.dart';

class App extends StatelessWidget {
  const App({super.key});

  @override
  Widget build(BuildContext context) => const MaterialApp(home: Basket());
}

class Basket extends StatefulWidget {
  const Basket({super.key});

  @override
  State<Basket> createState() => _BasketState();
}

class _BasketState extends State<Basket> {
  bool _isOpen = false;

  @override
  Widget build(BuildContext context) {
    return Scaffold(
      body: Column(children: [
        TextButton(
          onPressed: () => setState(() => _isOpen = !_isOpen),
          child: const Text('Details'),
        ),
        Visibility(visible: _isOpen, child: const Text('Two apples')),
        const Visibility(visible: false, child: Text('Never seen')),
        const Visibility(child: Text('Always seen')),
      ]),
    );
  }
}
