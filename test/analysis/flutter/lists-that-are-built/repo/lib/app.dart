import 'package:flutter/material.dart';

class App extends StatelessWidget {
  const App({super.key});

  @override
  Widget build(BuildContext context) => const MaterialApp(home: Things());
}

class Thing {
  const Thing(this.name, {this.price = 1});

  final String name;
  final int price;
}

class Things extends StatefulWidget {
  const Things({super.key});

  @override
  State<Things> createState() => _ThingsState();
}

class _ThingsState extends State<Things> {
  static const _things = [Thing('Apples', price: 3), Thing('Pears')];
  String? _chosen;

  @override
  Widget build(BuildContext context) {
    return Scaffold(
      body: Column(children: [
        Text(_chosen ?? 'Nothing is chosen'),
        Expanded(
          child: ListView.separated(
            itemCount: _things.length,
            separatorBuilder: (context, index) => const Divider(),
            itemBuilder: (context, index) {
              final thing = _things[index];
              return ListTile(
                title: Text(thing.name),
                subtitle: Text('${thing.price} a piece'),
                onTap: () => setState(() => _chosen = '${thing.name} are chosen'),
              );
            },
          ),
        ),
        for (final thing in _things.where((one) => one.price > 1)) Text('${thing.name} are dear'),
        ..._things.map((thing) => Text('Row of ${thing.name}')),
      ]),
    );
  }
}
