import 'package:flutter/material.dart';

class App extends StatelessWidget {
  const App({super.key});

  @override
  Widget build(BuildContext context) {
    return MaterialApp(home: Scaffold(body: Column(children: [
      Text(AppLocalizations.of(context)!.title),
      Text(AppLocalizations.of(context)!.hello('Ada')),
    ])));
  }
}
