import 'package:flutter/material.dart';

void main() => runApp(MaterialApp(home: Home()));

class Home extends StatelessWidget {
  @override
  Widget build(BuildContext context) => Column(children: [
        Text('Home'),
        ElevatedButton(key: Key('sign-in'), onPressed: () {}, child: Text('Sign in')),
      ]);
}
