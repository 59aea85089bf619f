import 'package:flutter/material.dart';

void main() => runApp(const MaterialApp(home: Home()));

class Home extends StatefulWidget {
  const Home({super.key});
  @override
  State<Home> createState() => _HomeState();
}

class _HomeState extends State<Home> {
  final PageController _pages = PageController();
  int _shown = 0;

  void _turn(int page) {
    _pages.animateToPage(page, duration: const Duration(milliseconds: 300), curve: Curves.ease);
  }

  @override
  Widget build(BuildContext context) {
    return Scaffold(
      body: Column(
        children: [
          Text(_shown == 0 ? 'Showing orders' : 'Showing more'),
          Expanded(
            child: PageView(
              controller: _pages,
              onPageChanged: (page) => setState(() => _shown = page),
              children: const [Text('Nothing ordered yet'), Steps()],
            ),
          ),
          Row(
            children: List.generate(
              2,
              (index) => TextButton(
                onPressed: () => _turn(index),
                child: Text(index == 0 ? 'Orders' : 'Guide'),
              ),
            ),
          ),
        ],
      ),
    );
  }
}

class Steps extends StatefulWidget {
  const Steps({super.key});
  @override
  State<Steps> createState() => _StepsState();
}

class _StepsState extends State<Steps> {
  late PageController _steps;

  @override
  void initState() {
    super.initState();
    _steps = PageController();
  }

  @override
  Widget build(BuildContext context) {
    return Column(
      children: [
        Expanded(
          child: PageView(
            controller: _steps,
            children: const [Text('Choose a dish'), Text('Say where you live')],
          ),
        ),
        TextButton(
          onPressed: () => _steps.nextPage(duration: Duration.zero, curve: Curves.ease),
          child: const Text('Next'),
        ),
        TextButton(
          onPressed: () => _steps.previousPage(duration: Duration.zero, curve: Curves.ease),
          child: const Text('Previous'),
        ),
      ],
    );
  }
}
