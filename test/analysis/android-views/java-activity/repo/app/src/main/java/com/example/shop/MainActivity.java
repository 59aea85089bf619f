package com.example.shop;

public class MainActivity extends AppCompatActivity {
    private Button details;
    private TextView message;

    @Override
    protected void onCreate(Bundle savedInstanceState) {
        super.onCreate(savedInstanceState);
        setContentView(R.layout.activity_main);
        details = findViewById(R.id.details);
        message = (TextView) findViewById(R.id.message);
        details.setOnClickListener(new View.OnClickListener() {
            @Override
            public void onClick(View view) {
                Intent intent = new Intent(MainActivity.this, DetailsActivity.class);
                startActivity(intent);
            }
        });
        findViewById(R.id.show).setOnClickListener(view -> message.setVisibility(View.VISIBLE));
    }

    public void greet(View view) {
        message.setText("Hello");
        message.setVisibility(View.VISIBLE);
    }
}
