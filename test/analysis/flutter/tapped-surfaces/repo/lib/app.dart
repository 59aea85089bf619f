import 'package:flutter/material.dart';

class App extends StatelessWidget {
  const App({super.key});

  @override
  Widget build(BuildContext context) => const MaterialApp(home: Menu());
}

class Menu extends StatefulWidget {
  const Menu({super.key});

  @override
  State<Menu> createState() => _MenuState();
}

class _MenuState extends State<Menu> {
  String _said = 'Nothing was tapped';

  void _say(String what) => setState(() => _said = what);

  @override
  Widget build(BuildContext context) {
    return Scaffold(
      body: ListView(children: [
        Text(_said),
        ListTile(
          leading: const Icon(Icons.person),
          title: const Text('Account'),
          subtitle: const Text('Name and address'),
          trailing: const Text('New'),
          onTap: () => _say('Account was tapped'),
        ),
        const ListTile(title: Text('Version 1.2')),
        InkWell(
          onTap: () => _say('Help was tapped'),
          child: const Padding(padding: EdgeInsets.all(8), child: Text('Help')),
        ),
        GestureDetector(
          onTap: () => _say('The offer was tapped'),
          child: const Card(child: Column(children: [Text('Offer'), Text('Half price')])),
        ),
        GestureDetector(child: const Text('Not for tapping')),
      ]),
    );
  }
}
