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
  int _count = 3;
  final int _price = 4;

  @override
  Widget build(BuildContext context) {
    final total = _count * _price;
    return Scaffold(
      body: Column(children: [
        Text('Total ' + total.toString()),
        Text('${_count - 1} more than one'),
        Text('Rest ${_count % 2}'),
        if (_count < 2) const Text('Hardly anything'),
        if (_count <= 3) const Text('No more than three'),
        if (_count >= 5) const Text('A lot'),
        if (-_count > 0) const Text('Less than nothing'),
        if (_count != 3) const Text('Changed'),
        TextButton(onPressed: () => setState(() => _count -= 2), child: const Text('Take two out')),
        TextButton(onPressed: () => setState(() => _count *= 2), child: const Text('Twice as many')),
      ]),
    );
  }
}
