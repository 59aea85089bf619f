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
  bool _news = true;

  @override
  Widget build(BuildContext context) {
    return Scaffold(body: Column(children: [
      SwitchListTile(
        title: const Text('News'),
        value: _news,
        onChanged: (value) => setState(() => _news = value),
      ),
      _news ? const Text('On') : const Text('Off'),
      const ElevatedButton(onPressed: null, child: Text('Later')),
    ]));
  }
}
