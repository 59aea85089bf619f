import 'package:flutter/material.dart';
import 'package:shared_preferences/shared_preferences.dart';

class App extends StatelessWidget {
  const App({super.key});

  @override
  Widget build(BuildContext context) => const MaterialApp(home: Home());
}

class Errand {
  final String title;
  bool done;
  String? note;

  Errand({required this.title, this.done = false});

  void toggle() {
    done = !done;
  }
}

class Home extends StatefulWidget {
  const Home({super.key});

  @override
  State<Home> createState() => _HomeState();
}

class _HomeState extends State<Home> {
  final List<Errand> _errands = [];
  final _field = TextEditingController();
  bool _loading = true;

  @override
  void initState() {
    super.initState();
    _load();
  }

  Future<void> _load() async {
    final prefs = await SharedPreferences.getInstance();
    final titles = prefs.getStringList('errands') ?? [];
    setState(() {
      _errands.addAll(titles.map((title) => Errand(title: title)).toList());
      _loading = false;
    });
  }

  void _add() {
    if (_field.text.isEmpty) return;
    final errand = Errand(title: _field.text)..note = 'Before noon';
    setState(() {
      _errands.insert(0, errand);
      _field.clear();
    });
  }

  @override
  Widget build(BuildContext context) {
    final open = _errands.where((errand) => !errand.done).toList();
    return Scaffold(
      body: Column(children: [
        if (_loading) const Text('One moment'),
        if (_errands.isEmpty) const Text('No errands yet'),
        Text('${open.length} open'),
        TextField(controller: _field, decoration: const InputDecoration(labelText: 'Errand')),
        ElevatedButton(onPressed: _add, child: const Text('Add')),
        ...[
          for (final errand in _errands)
            Row(children: [
              Text('${errand.title}: ${errand.note}'),
              TextButton(
                onPressed: () => setState(() => errand.toggle()),
                child: Text(errand.done ? 'Reopen' : 'Finish'),
              ),
              TextButton(
                onPressed: () => setState(() => _errands.remove(errand)),
                child: const Text('Drop'),
              ),
            ]),
        ],
        TextButton(
          onPressed: () => setState(() => _errands.removeWhere((errand) => errand.done)),
          child: const Text('Drop what is done'),
        ),
      ]),
    );
  }
}
