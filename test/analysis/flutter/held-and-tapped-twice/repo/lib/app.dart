import 'package:flutter/material.dart';

class App extends StatelessWidget {
  const App({super.key});

  @override
  Widget build(BuildContext context) => const MaterialApp(home: Photos());
}

class Photos extends StatefulWidget {
  const Photos({super.key});

  @override
  State<Photos> createState() => _PhotosState();
}

class _PhotosState extends State<Photos> {
  String _said = 'Nothing was touched';

  @override
  Widget build(BuildContext context) {
    return Scaffold(
      body: Column(children: [
        Text(_said),
        GestureDetector(
          onDoubleTap: () => setState(() => _said = 'It was liked'),
          child: const Text('Photo'),
        ),
        ListTile(
          title: const Text('Message'),
          onTap: () => setState(() => _said = 'It was opened'),
          onLongPress: () => setState(() => _said = 'It was chosen'),
        ),
      ]),
    );
  }
}
