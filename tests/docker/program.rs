//! Pulls an image and tells how far that is, makes a container of it and starts it, lists what runs under its
//! label, and prints what it prints, for as long as it runs.
//!
//! Reads `DOCKER_URL`, the address of the engine with the version of its API, such as
//! `http://127.0.0.1:2375/v1.47`.

use std::env;
use std::error::Error;
use std::io::{self, Write};

use docker::Client;
use docker::types::{ContainerCreateBody, HostConfig};

/// What the containers of this program are found by.
const LABEL: (&str, &str) = ("com.example.job", "greeting");

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    let client = Client::builder().base_url(env::var("DOCKER_URL")?).build()?;
    pull(&client, "alpine", "3.20").await?;
    let id = start(&client, "alpine:3.20").await?;
    list(&client).await?;
    follow(&client, &id).await
}

/// Each step is a line of JSON as soon as the engine has taken it.
async fn pull(client: &Client, image: &str, tag: &str) -> Result<(), Box<dyn Error>> {
    let mut steps = client.image().create().from_image(image).tag(tag).await?.into_body();
    while let Some(step) = steps.next().await {
        let step = step?;
        // By then the status was sent: a failure is a step like the others.
        if let Some(failure) = step.error_detail {
            return Err(failure.message.unwrap_or_default().into());
        }
        let status = step.status.unwrap_or_default();
        match step.progress_detail.map(|progress| (progress.current, progress.total)) {
            Some((Some(current), Some(total))) => println!("{status}: {current} of {total} bytes"),
            _ => println!("{status}"),
        }
    }
    Ok(())
}

async fn start(client: &Client, image: &str) -> Result<String, Box<dyn Error>> {
    let container = ContainerCreateBody::new()
        .image(image)
        .cmd(["sh", "-c", "echo hello; sleep 1; echo world"])
        .tty(true)
        .labels([LABEL])
        .host_config(HostConfig::new().auto_remove(true));
    let created = client.container().create(container).name("greeter").await?.into_body();
    client.container().start(&created.id).await?;
    Ok(created.id)
}

async fn list(client: &Client) -> Result<(), Box<dyn Error>> {
    let (name, value) = LABEL;
    let filters = format!(r#"{{"label":["{name}={value}"],"status":["running"]}}"#);
    for container in client.container().list().filters(&filters).await?.into_body() {
        let state = container.state.as_ref().map_or("unknown", |state| state.as_str());
        println!("{} is {state}", container.names.unwrap_or_default().join(", "));
    }
    Ok(())
}

/// With a terminal, what a container prints comes as it is, and without frames.
async fn follow(client: &Client, id: &str) -> Result<(), Box<dyn Error>> {
    let logs = client.container().logs(id).follow(true).stdout(true);
    let mut pieces = logs.download().await?.into_body();
    while let Some(piece) = pieces.next().await {
        io::stdout().write_all(&piece?)?;
    }
    Ok(())
}
