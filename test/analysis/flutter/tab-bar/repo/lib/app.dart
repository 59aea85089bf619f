import 'package:flutter/material.dart';

class App extends StatelessWidget {
  const App({super.key});

  @override
  Widget build(BuildContext context) => const MaterialApp(
        home: DefaultTabController(
          length: 2,
          child: Scaffold(
            appBar: AppBar(
              title: Text('Shop'),
              bottom: TabBar(tabs: [Tab(text: 'New'), Tab(text: 'Sold')]),
            ),
            body: TabBarView(children: [Text('Two new things'), Text('Nothing was sold')]),
          ),
        ),
      );
}
