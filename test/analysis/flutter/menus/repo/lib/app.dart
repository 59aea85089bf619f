import 'package:flutter/material.dart';

class App extends StatelessWidget {
  const App({super.key});

  @override
  Widget build(BuildContext context) => MaterialApp(
        home: Scaffold(
          appBar: AppBar(actions: [
            PopupMenuButton<String>(
              tooltip: 'More',
              itemBuilder: (context) => const [
                PopupMenuItem(value: 'help', child: Text('Help')),
              ],
            ),
          ]),
          body: const ExpansionTile(
            title: Text('Delivery'),
            children: [Text('In two days')],
          ),
        ),
      );
}
