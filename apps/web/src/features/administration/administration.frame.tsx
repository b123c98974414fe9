import { Outlet, useMatchRoute } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { AnchorLink, NavigationLink } from '../../components/links.tsx';
import classes from './administration.module.css';
import { useSections } from './use-sections.ts';

/** What stands beside every screen of administration: the way to the others, for whoever may go there. */
export function AdministrationFrame() {
  const { t } = useTranslation('administration');
  const sections = useSections();
  const atFirstPage = useMatchRoute()({ to: '/administration' });
  if (atFirstPage) return <Outlet />;
  return (
    <div className={classes.frame}>
      <nav aria-label={t('title')} className={classes.places}>
        {sections.map(({ to, icon: Symbol, name }) => (
          <NavigationLink
            key={name}
            to={to}
            label={t(`section.${name}.name`)}
            leftSection={<Symbol aria-hidden />}
            activeProps={{ active: true }}
          />
        ))}
      </nav>
      <div>
        <AnchorLink to="/administration" className={classes.back} size="sm">
          {t('all')}
        </AnchorLink>
        <Outlet />
      </div>
    </div>
  );
}
