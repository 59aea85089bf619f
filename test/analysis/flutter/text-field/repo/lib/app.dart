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
  String _name = '';

  @override
  Widget build(BuildContext context) {
    return Scaffold(body: Column(children: [
      TextField(
        decoration: const InputDecoration(labelText: 'Name', hintText: 'Ada'),
        onChanged: (value) => setState(() => _name = value),
      ),
      Text('Hello, $_name'),
    ]));
  }
}
