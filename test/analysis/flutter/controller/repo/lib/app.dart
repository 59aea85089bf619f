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
  final _email = TextEditingController();
  String? _error;

  void _send() {
    if (_email.text.isEmpty) {
      setState(() => _error = 'Enter your email');
      return;
    }
    Navigator.of(context).push(MaterialPageRoute(builder: (context) => const Done()));
  }

  @override
  Widget build(BuildContext context) {
    return Scaffold(body: Column(children: [
      TextField(controller: _email, decoration: const InputDecoration(labelText: 'Email')),
      if (_error != null) Text(_error!),
      FilledButton(onPressed: _send, child: const Text('Send')),
    ]));
  }
}

class Done extends StatelessWidget {
  const Done({super.key});

  @override
  Widget build(BuildContext context) => const Scaffold(body: Text('Thank you'));
}
