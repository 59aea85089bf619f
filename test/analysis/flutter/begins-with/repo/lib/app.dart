import 'package:flutter/material.dart';

class App extends StatefulWidget {
  const App({super.key});

  @override
  State<App> createState() {
    return _AppState();
  }
}

class _AppState extends State<App> {
  Widget? shown;
  late String greeting;

  @override
  void initState() {
    super.initState();
    shown = Welcome(start);
    greeting = 'Six questions about tides';
  }

  void start() {
    setState(() {
      shown = const Questions();
    });
  }

  @override
  Widget build(BuildContext context) {
    return MaterialApp(
      home: Scaffold(body: Column(children: [Text(greeting), if (shown != null) shown!])),
    );
  }
}

class Welcome extends StatelessWidget {
  const Welcome(this.onStart, {super.key});

  final void Function() onStart;

  @override
  Widget build(BuildContext context) {
    return OutlinedButton(onPressed: onStart, child: const Text('Begin'));
  }
}

const moons = ['Full moon', 'New moon'];

class Questions extends StatelessWidget {
  const Questions({super.key});

  List<String> inAnyOrder() {
    final mixed = List.of(moons);
    mixed.shuffle();
    return mixed;
  }

  @override
  Widget build(BuildContext context) {
    final answers = inAnyOrder();
    return Column(children: [
      const Text('When are tides highest?'),
      ...answers.map((answer) => Text(answer)),
      Text('First of all: ${answers[0]}'),
    ]);
  }
}
