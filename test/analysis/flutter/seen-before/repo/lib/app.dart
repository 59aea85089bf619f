import 'package:flutter/material.dart';
import 'package:shared_preferences/shared_preferences.dart';

class App extends StatelessWidget {
  const App({super.key});

  @override
  Widget build(BuildContext context) => const MaterialApp(home: Start());
}

class Start extends StatefulWidget {
  const Start({super.key});

  @override
  State<Start> createState() => _StartState();
}

class _StartState extends State<Start> {
  @override
  void initState() {
    super.initState();
    _decide();
  }

  Future<void> _decide() async {
    await Future.delayed(const Duration(seconds: 2));
    final prefs = await SharedPreferences.getInstance();
    final seen = prefs.getBool('onboarding_seen') ?? false;
    if (seen) {
      Navigator.pushReplacement(context, MaterialPageRoute(builder: (_) => const Goods()));
    } else {
      Navigator.pushReplacement(context, MaterialPageRoute(builder: (_) => const Welcome()));
    }
  }

  @override
  Widget build(BuildContext context) => const Scaffold(body: Text('Fine tea'));
}

class Welcome extends StatelessWidget {
  const Welcome({super.key});

  @override
  Widget build(BuildContext context) {
    return Scaffold(
      body: ElevatedButton(
        onPressed: () async {
          final prefs = await SharedPreferences.getInstance();
          await prefs.setBool('onboarding_seen', true);
          Navigator.pushReplacement(context, MaterialPageRoute(builder: (_) => const Goods()));
        },
        child: const Text('Begin'),
      ),
    );
  }
}

class Goods extends StatelessWidget {
  const Goods({super.key});

  @override
  Widget build(BuildContext context) => const Scaffold(body: Text('Tea and bread'));
}
