//! What SQLite cannot reckon by itself: names of places as the gazetteer compares them, and kilometres over the ground.

use nuncio_world::{Point, gazetteer};
use rusqlite::Connection;
use rusqlite::functions::{Context, FunctionFlags};

/// Gives a connection the functions `fold_name(name)` and `kilometres(latitude, longitude, latitude, longitude)`. What is `NULL`
/// gives `NULL`.
pub(crate) fn add(db: &Connection) -> rusqlite::Result<()> {
    let flags = FunctionFlags::SQLITE_UTF8 | FunctionFlags::SQLITE_DETERMINISTIC | FunctionFlags::SQLITE_INNOCUOUS;
    db.create_scalar_function("fold_name", 1, flags, |context| {
        Ok(context.get::<Option<String>>(0)?.map(|name| gazetteer::fold(&name)))
    })?;
    db.create_scalar_function("kilometres", 4, flags, |context| {
        Ok(point(context, 0)?.zip(point(context, 2)?).map(|(from, to)| from.km_to(to)))
    })
}

fn point(context: &Context<'_>, at: usize) -> rusqlite::Result<Option<Point>> {
    let (lat, lon): (Option<f64>, Option<f64>) = (context.get(at)?, context.get(at + 1)?);
    Ok(lat.zip(lon).map(|(lat, lon)| Point { lat, lon }))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn answer<T: rusqlite::types::FromSql>(question: &str) -> T {
        let db = Connection::open_in_memory().unwrap();
        add(&db).unwrap();
        db.query_row(question, [], |row| row.get(0)).unwrap()
    }

    #[test]
    fn names_are_compared_without_case_and_accents() {
        assert_eq!(answer::<String>("SELECT fold_name('São Tomé')"), "sao tome");
        assert_eq!(answer::<Option<String>>("SELECT fold_name(NULL)"), None);
    }

    #[test]
    fn kilometres_are_those_of_a_globe() {
        let lima_to_quito = answer::<f64>("SELECT kilometres(-12.05, -77.04, -0.23, -78.52)");
        assert!((1310.0..1340.0).contains(&lima_to_quito), "{lima_to_quito}");
        assert_eq!(answer::<Option<f64>>("SELECT kilometres(NULL, 1, 2, 3)"), None);
    }
}
