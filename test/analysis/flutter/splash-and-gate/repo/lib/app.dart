import 'dart:async';

import 'package:firebase_auth/firebase_auth.dart';
import 'package:flutter/material.dart';

class App extends StatelessWidget {
  const App({super.key});

  @override
  Widget build(BuildContext context) => const MaterialApp(home: Splash());
}

class Splash extends StatefulWidget {
  const Splash({super.key});

  @override
  State<Splash> createState() => _SplashState();
}

class _SplashState extends State<Splash> {
  @override
  void initState() {
    super.initState();
    Timer(const Duration(seconds: 3), () {
      if (!mounted) return;
      Navigator.of(context).pushReplacement(MaterialPageRoute(builder: (_) => const Gate()));
    });
  }

  @override
  Widget build(BuildContext context) => const Scaffold(body: Center(child: Text('Fine tea')));
}

class Gate extends StatelessWidget {
  const Gate({super.key});

  @override
  Widget build(BuildContext context) {
    return StreamBuilder<User?>(
      stream: FirebaseAuth.instance.authStateChanges(),
      builder: (context, snapshot) {
        if (snapshot.connectionState == ConnectionState.waiting) {
          return const CircularProgressIndicator();
        }
        if (snapshot.hasData) return const Goods();
        return const Login();
      },
    );
  }
}

class Goods extends StatelessWidget {
  const Goods({super.key});

  @override
  Widget build(BuildContext context) => const Scaffold(body: Text('Tea and bread'));
}

class Login extends StatefulWidget {
  const Login({super.key});

  @override
  State<Login> createState() => _LoginState();
}

class _LoginState extends State<Login> {
  int guests = 0;
  String? news;

  @override
  void initState() {
    super.initState();
    _load();
  }

  Future<void> _load() async {
    final answer = await http.get(Uri.parse('https://shop.example/news'));
    setState(() => news = answer.body);
  }

  @override
  Widget build(BuildContext context) {
    return Scaffold(
      body: Column(
        children: [
          const Text('Sign in to shop'),
          if (news != null) const Text('There are news'),
          Text('$guests guests'),
          ElevatedButton(
            onPressed: () => setState(() => guests++),
            child: const Text('One more'),
          ),
        ],
      ),
    );
  }
}
