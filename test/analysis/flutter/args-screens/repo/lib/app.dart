import 'package:flutter/material.dart';

class App extends StatelessWidget {
  const App({super.key});

  @override
  Widget build(BuildContext context) => const MaterialApp(home: Home());
}

class Home extends StatelessWidget {
  const Home({super.key});

  void _open(BuildContext context, String title) {
    Navigator.of(context).push(MaterialPageRoute(builder: (_) => Topic(title: title)));
  }

  @override
  Widget build(BuildContext context) => Scaffold(
        body: Column(children: [
          TextButton(onPressed: () => _open(context, 'Bread'), child: const Text('On bread')),
          TextButton(onPressed: () => _open(context, 'Salt'), child: const Text('On salt')),
          TextButton(
            onPressed: () async {
              await http.get(Uri.parse('/account'));
              _open(context, 'Account');
            },
            child: const Text('Account'),
          ),
        ]),
      );
}

class Topic extends StatelessWidget {
  const Topic({required this.title, super.key});

  final String title;

  @override
  Widget build(BuildContext context) => Scaffold(body: Text('All about $title'));
}
