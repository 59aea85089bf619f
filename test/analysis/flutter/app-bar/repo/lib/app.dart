import 'package:flutter/material.dart';

class App extends StatelessWidget {
  const App({super.key});

  @override
  Widget build(BuildContext context) {
    return MaterialApp(
      home: Builder(
        builder: (context) => Scaffold(
          appBar: AppBar(
            title: const Text('Shop'),
            actions: [
              IconButton(
                icon: const Icon(Icons.info, semanticLabel: 'About'),
                onPressed: () => Navigator.push(context, MaterialPageRoute(builder: (_) => const About())),
              ),
            ],
          ),
          body: const Text('Nothing yet'),
        ),
      ),
    );
  }
}

class About extends StatelessWidget {
  const About({super.key});

  @override
  Widget build(BuildContext context) => const Text('Made with care');
}
