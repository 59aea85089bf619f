import 'package:flutter/material.dart';

class App extends StatelessWidget {
  const App({super.key});

  @override
  Widget build(BuildContext context) => const MaterialApp(home: Order());
}

class Order extends StatefulWidget {
  const Order({super.key});

  @override
  State<Order> createState() => _OrderState();
}

class _OrderState extends State<Order> {
  final _key = GlobalKey<FormState>();
  bool _isSent = false;

  @override
  Widget build(BuildContext context) {
    return Scaffold(
      body: Form(
        key: _key,
        child: Column(children: [
          FormField<bool>(
            initialValue: false,
            validator: (value) => value == true ? null : 'Accept the terms first.',
            builder: (state) => Column(children: [
              CheckboxListTile(
                value: state.value,
                onChanged: (value) => state.didChange(value),
                title: const Text('I accept the terms'),
              ),
              if (state.hasError) Text(state.errorText!),
            ]),
          ),
          ElevatedButton(
            onPressed: () {
              if (_key.currentState!.validate()) setState(() => _isSent = true);
            },
            child: const Text('Order'),
          ),
          TextButton(onPressed: () => _key.currentState!.reset(), child: const Text('Start again')),
          if (_isSent) const Text('Thank you'),
        ]),
      ),
    );
  }
}
