package com.example.shop

import androidx.compose.material.IconButton as PlainButton

@Entity(tableName = "errands")
data class Errand(
    @PrimaryKey(autoGenerate = true) val id: Int = 0,
    val title: String,
    val done: Boolean = false,
)

@Dao
interface ErrandDao {
    @Query("SELECT * FROM errands ORDER BY title ASC")
    fun all(): Flow<List<Errand>>

    @Insert(onConflict = OnConflictStrategy.REPLACE)
    suspend fun insert(errand: Errand)

    @Update
    suspend fun update(errand: Errand)

    @Delete
    suspend fun delete(errand: Errand)

    @Query("DELETE FROM errands")
    suspend fun deleteAll()
}

interface ErrandRepository {
    fun all(): Flow<List<Errand>>
    suspend fun add(title: String)
    suspend fun change(errand: Errand)
    suspend fun drop(errand: Errand)
    suspend fun dropAll()
}

class StoredErrandRepository @Inject constructor(private val dao: ErrandDao) : ErrandRepository {
    override fun all(): Flow<List<Errand>> = dao.all()
    override suspend fun add(title: String) = dao.insert(Errand(title = title))
    override suspend fun change(errand: Errand) = dao.update(errand)
    override suspend fun drop(errand: Errand) = dao.delete(errand)
    override suspend fun dropAll() = dao.deleteAll()
}

class AddErrand @Inject constructor(private val errands: ErrandRepository) {
    suspend operator fun invoke(title: String) {
        errands.add(title.trim())
    }
}

data class ErrandState(val all: List<Errand> = emptyList(), val isHelpShown: Boolean = false)

class ErrandViewModel @Inject constructor(
    private val errands: ErrandRepository,
    private val addErrand: AddErrand,
) : ViewModel() {
    private val _state = mutableStateOf(ErrandState())
    val state: State<ErrandState> = _state
    private val filter = MutableStateFlow(false)
    val open = combine(errands.all(), filter) { all, onlyDone ->
        all.filter { it.done == onlyDone }.size
    }.stateIn(viewModelScope, SharingStarted.Lazily, 0)

    init {
        errands.all().onEach { all -> _state.value = state.value.copy(all = all) }.launchIn(viewModelScope)
    }

    fun help() {
        _state.value = state.value.copy(isHelpShown = !state.value.isHelpShown)
    }

    fun add(title: String) = viewModelScope.launch {
        if (title.isNotBlank()) addErrand(title)
    }

    fun toggle(errand: Errand) = viewModelScope.launch { errands.change(errand.copy(done = !errand.done)) }
    fun drop(errand: Errand) = viewModelScope.launch { errands.drop(errand) }
    fun clear() = viewModelScope.launch { errands.dropAll() }
}

@Composable
fun App(viewModel: ErrandViewModel = hiltViewModel()) {
    val state = viewModel.state.value
    val open by viewModel.open.collectAsState()
    var title by remember { mutableStateOf("") }
    Column {
        Text("$open open")
        PlainButton(onClick = viewModel::help) { Text("Help") }
        if (state.isHelpShown) Text("Name what has to be fetched")
        TextField(value = title, onValueChange = { title = it }, label = { Text("Errand") })
        Button(onClick = { viewModel.add(title); title = "" }) { Text("Add") }
        if (state.all.isEmpty()) Text("Nothing to fetch")
        LazyColumn {
            items(state.all)
            { errand ->
                Row {
                    Text(errand.title)
                    TextButton(onClick = { viewModel.toggle(errand) }) {
                        Text(if (errand.done) "Reopen" else "Finish")
                    }
                    TextButton(onClick = { viewModel.drop(errand) }) { Text("Drop") }
                }
            }
        }
        if (state.all.isNotEmpty()) Button(onClick = { viewModel.clear() }) { Text("Drop all") }
    }
}
