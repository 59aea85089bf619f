import 'package:flutter/material.dart';

class App extends StatelessWidget {
  const App({super.key});

  @override
  Widget build(BuildContext context) => const MaterialApp(home: Home());
}

class Home extends StatefulWidget {
  const Home({super.key});

  @override
  State<Home> createState() => _HomeState();
}

class _HomeState extends State<Home> {
  bool _open = false;

  @override
  Widget build(BuildContext context) {
    return Scaffold(body: Column(children: [
      ElevatedButton(
        onPressed: () => setState(() { _open = !_open; }),
        child: const Text('Details'),
      ),
      if (_open) const Text('Two parcels'),
    ]));
  }
}
