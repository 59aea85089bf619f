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
  int _count = 0;

  void _add() {
    setState(() => _count++);
  }

  @override
  Widget build(BuildContext context) {
    return Scaffold(body: Column(children: [
      Text('$_count items'),
      IconButton(onPressed: _add, tooltip: 'Add', icon: const Icon(Icons.add)),
    ]));
  }
}
