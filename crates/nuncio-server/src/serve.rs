//! Connections: taken at the address, bounded in number and in time, ended in order when the server is asked to stop.

use std::net::SocketAddr;
use std::sync::Arc;
use std::time::Duration;

use axum::Router;
use hyper::server::conn::http1;
use hyper_util::rt::{TokioIo, TokioTimer};
use hyper_util::server::graceful::GracefulShutdown;
use hyper_util::service::TowerToHyperService;
use nuncio_archive::ArchiveError;
use thiserror::Error;
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::Semaphore;
use tokio::time::{sleep, timeout};

use crate::settings::Settings;
use crate::state::router;

/// Connections at a time; more wait to be taken.
const CONNECTIONS: usize = 1024;
/// How long the head of a request may take to come.
const HEAD: Duration = Duration::from_secs(10);
/// How long a connection may last, whatever it does: one that reads its answer too slowly ends with it.
const LIFE: Duration = Duration::from_secs(300);
/// How long answers that are under way may take when the server is asked to stop.
const LAST: Duration = Duration::from_secs(5);

/// The server cannot start.
#[derive(Debug, Error)]
pub enum ServeError {
    /// The archive cannot be read.
    #[error(transparent)]
    Archive(#[from] ArchiveError),
    /// The address is taken, or not of this machine.
    #[error("cannot listen at {address}: {source}")]
    Listen {
        /// The address.
        address: SocketAddr,
        /// What the system says.
        source: std::io::Error,
    },
    /// The system gives no threads.
    #[error("cannot start: {0}")]
    Threads(std::io::Error),
}

/// Serves an archive until the program is asked to stop (Ctrl-C); `ready` is called with the address when requests are taken.
///
/// # Errors
/// The archive cannot be read, or the address is taken.
pub fn serve(settings: Settings, ready: impl FnOnce(SocketAddr)) -> Result<(), ServeError> {
    let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build().map_err(ServeError::Threads)?;
    runtime.block_on(async {
        let asked = settings.listen;
        let listen = |source| ServeError::Listen { address: asked, source };
        let listener = TcpListener::bind(asked).await.map_err(listen)?;
        let address = listener.local_addr().map_err(listen)?;
        // Port 0 is any that is free: the Host of requests has the one that it became.
        let router = router(Settings { listen: address, ..settings })?;
        ready(address);
        take(listener, router).await;
        Ok(())
    })
}

async fn take(listener: TcpListener, router: Router) {
    let graceful = GracefulShutdown::new();
    let places = Arc::new(Semaphore::new(CONNECTIONS));
    let mut stop = std::pin::pin!(asked_to_stop());
    loop {
        let Ok(place) = Arc::clone(&places).acquire_owned().await else { break };
        let stream = tokio::select! {
            taken = listener.accept() => taken,
            () = &mut stop => break,
        };
        let Ok((stream, _)) = stream else {
            // Out of handles, as a rule: they come back when connections end.
            sleep(Duration::from_millis(100)).await;
            continue;
        };
        let answered = connection(stream, router.clone(), &graceful);
        tokio::spawn(async move {
            // How a connection ends is the other side's business.
            let _ = timeout(LIFE, answered).await;
            drop(place);
        });
    }
    drop(listener);
    let _ = timeout(LAST, graceful.shutdown()).await;
}

fn connection(stream: TcpStream, router: Router, graceful: &GracefulShutdown) -> impl Future<Output = ()> + use<> {
    let service = TowerToHyperService::new(router);
    let connection = http1::Builder::new()
        .timer(TokioTimer::new())
        .header_read_timeout(HEAD)
        .max_headers(64)
        .serve_connection(TokioIo::new(stream), service);
    let watched = graceful.watch(connection);
    async move {
        let _ = watched.await;
    }
}

/// Waits for Ctrl-C, or the system's request to end.
async fn asked_to_stop() {
    #[cfg(unix)]
    {
        use tokio::signal::unix::{SignalKind, signal};
        let Ok(mut ended) = signal(SignalKind::terminate()) else {
            let _ = tokio::signal::ctrl_c().await;
            return;
        };
        tokio::select! {
            _ = tokio::signal::ctrl_c() => {}
            _ = ended.recv() => {}
        }
    }
    #[cfg(not(unix))]
    {
        let _ = tokio::signal::ctrl_c().await;
    }
}
